/** Stacks that run in a test set it for openssl in this process; files that come later want the openssl of the machine. */
delete process.env.OPENSSL_CONF;
