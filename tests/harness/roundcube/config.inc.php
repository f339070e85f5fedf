<?php
// A webmail for tests: SQLite, loopback, no mail leaves.
$config['db_dsnw'] = 'sqlite:///{{dir}}/roundcube.db?mode=0640';
$config['imap_host'] = '127.0.0.1:{{imapPort}}';
$config['smtp_host'] = '127.0.0.1:1';
$config['des_key'] = 'practice-only-24-charact';
$config['product_name'] = 'Practice mail';
$config['language'] = '{{language}}';
$config['skin'] = 'elastic';
$config['temp_dir'] = '{{dir}}/temp';
$config['log_dir'] = '{{dir}}/logs';
$config['log_driver'] = 'file';
$config['plugins'] = [];
$config['session_lifetime'] = 60;
$config['mail_pagesize'] = 200;
$config['enable_installer'] = false;
