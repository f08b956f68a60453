/** First 12 hexadecimal digits of sha256 over salt, `login`, user and password, with zeros between. */
export const DEFAULT_LOGINS: ReadonlySet<string> = new Set(
  (
    "046edf9a9990 0e275ba876e6 0f5318c566cb 0faa991c3fdf 10744728e417 1291ec356d5e 12a8d0faa704 13dd0205526c " +
    "1d1e851e1c57 1ee0c053e07c 2008869b08e2 218c722ff317 28289da21b83 28b60357df15 295e4e734dbf 2a7d17f4b8dd " +
    "2dc8b78767ef 30c2021f8c3c 3306294a9006 3393ea7c4e21 345c288e836a 37387d0b80d2 3bbb3fe96d28 3e0f378a6f2d " +
    "4329df24e7ca 44b148a429c4 459a1e095b54 4ca4baf36ed5 4ff20b4cb03f 542c0cc7434e 581869f3f6c5 5b7c1ad426a9 " +
    "5e9ef2ea138c 5ea756980840 607acf4c6a97 61e4c6b19861 6d65b4843bfa 6d980bf2b275 72b078941198 7842acc18e22 " +
    "78a6e25d18f0 7b7aafdfc8f9 7f343c693f5b 802062bee4a1 82b269021ad1 8a79ea97aeea 8b06a2295a41 8c0ada63e348 " +
    "8dad197390d3 9254cf310845 9999fa220995 9a0999b1be0d 9fc13b662134 a05f4532e5fc a0dc757c6d99 a3051c223f79 " +
    "a4249881e631 a58361f7ae5d a5cb8389d451 a8c3fdfe6269 a91fc97bee39 a9fc33c37889 b3d284d9c307 b5313418feec " +
    "b539d2205915 c21c454f472b c4e0f3e9f0d3 ca590dd231d5 ca5c97f3a01c cc0fd29d763c cca13a19d339 cfce406d7ad4 " +
    "e04df05553e3 e1462326d151 e1a0c83c0b53 e43ae2046457 ec5ea3a88cc8 ef93974865b4 f28d5599f4ea f4c84cfd8ed9 " +
    "f7b64fc44091 f9abc925f8d2 f9e3960708c6 fac174ad85e6 fb99a9bca681 ffc49812e707"
  ).split(" "),
);

/** The same over salt, `community` and the community of SNMP. */
export const DEFAULT_COMMUNITIES: ReadonlySet<string> = new Set(
  (
    "24d0f0dda6f4 384c860d6520 4fbc2fb0ceba 5368cb34f8a9 54ebcc78ddc9 565800057182 68884470ce77 7627cbdced9b " +
    "82e47d32fef7 a84d271ee71a afe06f89876b bdf9ba188b31 cfbf98f584be d3f9ab703fef db99e7388370 e42c9d1bd319 " +
    "e743332c9a92 ec3aca4da949"
  ).split(" "),
);
