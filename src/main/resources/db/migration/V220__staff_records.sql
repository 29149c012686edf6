-- Colleagues are invited by their e-mail address, which is their user name.
ALTER TABLE staff_account ALTER COLUMN user_name SET DATA TYPE VARCHAR(254);
ALTER TABLE staff_account ALTER COLUMN user_name_key SET DATA TYPE VARCHAR(254) ${byteOrder};

-- What accounts are sorted and found by; the next migration computes it.
ALTER TABLE staff_account ADD COLUMN name_key VARCHAR(210) ${byteOrder};
ALTER TABLE staff_account ADD COLUMN search_key VARCHAR(1500) ${byteOrder};
CREATE INDEX staff_account_order ON staff_account (name_key, id);

ALTER TABLE staff_account ADD COLUMN last_sign_in_at ${instant};

-- Counts how often the account's sessions were ended: those from before the last time are over.
ALTER TABLE staff_account ADD COLUMN session_epoch INTEGER DEFAULT 0 NOT NULL;

-- Where accounts are signed in, for people to read; whether a session still counts is decided by the account.
CREATE TABLE staff_session (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  staff_id BIGINT NOT NULL CONSTRAINT staff_session_staff REFERENCES staff_account (id),
  began_at ${instant} NOT NULL,
  used_at ${instant} NOT NULL
);
CREATE INDEX staff_session_of_staff ON staff_session (staff_id, used_at);
CREATE INDEX staff_session_used ON staff_session (used_at, id);

-- Mailed links by which colleagues choose their password. open_staff_id is the account while the link may be good, else null:
-- an account has at most one such link.
CREATE TABLE staff_link (
  id BIGINT NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  token_hash VARCHAR(64) NOT NULL CONSTRAINT staff_link_token UNIQUE,
  staff_id BIGINT NOT NULL CONSTRAINT staff_link_staff REFERENCES staff_account (id),
  open_staff_id BIGINT CONSTRAINT staff_link_open UNIQUE,
  created_at ${instant} NOT NULL,
  expires_at ${instant} NOT NULL,
  ended_at ${instant},
  ended_by VARCHAR(20)
);
CREATE INDEX staff_link_of_staff ON staff_link (staff_id);
CREATE INDEX staff_link_end ON staff_link (expires_at, id);

-- What happened to an account of the staff; entries that are older don't say so in a column.
ALTER TABLE journal_entry ADD COLUMN staff_id BIGINT;
CREATE INDEX journal_entry_staff ON journal_entry (staff_id, happened_at);
