-- The keys with which programs call the REST API. Only the hash of a key is stored; the hint is its end, by which people tell
-- keys apart. A key is for all portals, or for those that are listed. The maker answers for what it does.
CREATE TABLE api_key (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  name VARCHAR(100) NOT NULL,
  key_hash VARCHAR(64) NOT NULL CONSTRAINT api_key_hash UNIQUE,
  hint VARCHAR(8) NOT NULL,
  scopes VARCHAR(100) NOT NULL,
  all_portals BOOLEAN NOT NULL,
  maker_id BIGINT NOT NULL CONSTRAINT api_key_maker REFERENCES staff_account (id),
  created_at ${instant} NOT NULL,
  expires_at ${instant},
  revoked_at ${instant},
  last_used_at ${instant}
);
CREATE INDEX api_key_of_maker ON api_key (maker_id);
CREATE INDEX api_key_created ON api_key (created_at, id);

CREATE TABLE api_key_portal (
  api_key_id BIGINT NOT NULL CONSTRAINT api_key_portal_key REFERENCES api_key (id),
  portal_id BIGINT NOT NULL CONSTRAINT api_key_portal_portal REFERENCES portal (id) ON DELETE CASCADE,
  PRIMARY KEY (api_key_id, portal_id)
);
CREATE INDEX api_key_portal_of_portal ON api_key_portal (portal_id);
