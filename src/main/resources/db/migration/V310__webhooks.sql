-- Addresses that are told of events. Secrets are needed to sign, so they can't be hashes: they are encrypted if the
-- installation has a key for them.
CREATE TABLE webhook (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  address VARCHAR(2000) NOT NULL,
  events VARCHAR(400) NOT NULL,
  all_portals BOOLEAN NOT NULL,
  state VARCHAR(20) NOT NULL,
  secret VARCHAR(400) NOT NULL,
  former_secret VARCHAR(400),
  former_secret_until ${instant},
  failing_since ${instant},
  resting_until ${instant},
  created_at ${instant} NOT NULL
);

CREATE TABLE webhook_portal (
  webhook_id BIGINT NOT NULL CONSTRAINT webhook_portal_webhook REFERENCES webhook (id) ON DELETE CASCADE,
  portal_id BIGINT NOT NULL CONSTRAINT webhook_portal_portal REFERENCES portal (id) ON DELETE CASCADE,
  PRIMARY KEY (webhook_id, portal_id)
);
CREATE INDEX webhook_portal_of_portal ON webhook_portal (portal_id);

-- The outbox of webhooks, and the log of what became of each message. The ids are the order of the messages about a record,
-- also between nodes, so none is reserved in advance.
CREATE SEQUENCE webhook_delivery_ids AS BIGINT START WITH 1 INCREMENT BY 1;

CREATE TABLE webhook_delivery (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  webhook_id BIGINT NOT NULL CONSTRAINT webhook_delivery_webhook REFERENCES webhook (id) ON DELETE CASCADE,
  portal_id BIGINT CONSTRAINT webhook_delivery_portal REFERENCES portal (id),
  message_id VARCHAR(60) NOT NULL,
  event_type VARCHAR(40) NOT NULL,
  record_key VARCHAR(60) NOT NULL,
  payload VARCHAR(2000) NOT NULL,
  status VARCHAR(20) NOT NULL,
  created_at ${instant} NOT NULL,
  attempts INTEGER NOT NULL,
  next_attempt_at ${instant},
  claimed_until ${instant},
  retry_until ${instant} NOT NULL,
  answered_at ${instant},
  answer_status INTEGER,
  answer_excerpt VARCHAR(1000),
  failure VARCHAR(40)
);
CREATE INDEX webhook_delivery_due ON webhook_delivery (status, next_attempt_at, id);
CREATE INDEX webhook_delivery_of_record ON webhook_delivery (webhook_id, record_key, id);
CREATE INDEX webhook_delivery_log ON webhook_delivery (webhook_id, id);
CREATE INDEX webhook_delivery_of_portal ON webhook_delivery (portal_id);
CREATE INDEX webhook_delivery_old ON webhook_delivery (created_at, id);
