/** Stacks that run in a test set it for openssl in this process; later files want the openssl of the machine. */
delete process.env.OPENSSL_CONF;
