-- Links by which portal users confirm another address to sign in with; of their secrets there is the hash alone.
CREATE TABLE sign_in_address_change (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  token_hash VARCHAR(64) NOT NULL CONSTRAINT sign_in_address_change_token UNIQUE,
  portal_user_id BIGINT NOT NULL CONSTRAINT sign_in_address_change_user REFERENCES portal_user (id),
  email VARCHAR(254) NOT NULL,
  locale VARCHAR(10) NOT NULL,
  created_at ${instant} NOT NULL,
  expires_at ${instant} NOT NULL,
  used_at ${instant}
);
CREATE INDEX sign_in_address_change_expires_at ON sign_in_address_change (expires_at);
${postgresqlOnly}CREATE INDEX sign_in_address_change_user_id ON sign_in_address_change (portal_user_id);
