-- From which browsers and networks an account was signed in to lately, all as hashes. They have a budget of their own for
-- attempts at the account's password.
CREATE TABLE known_origin (
  account_hash VARCHAR(64) NOT NULL,
  origin_hash VARCHAR(64) NOT NULL,
  ends_at ${instant} NOT NULL,
  PRIMARY KEY (account_hash, origin_hash)
);
CREATE INDEX known_origin_origin ON known_origin (origin_hash);
CREATE INDEX known_origin_end ON known_origin (ends_at);
