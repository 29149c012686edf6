-- What happened, kept in the transaction that did it. Rows never change; only old ones can be deleted.
CREATE TABLE journal_entry (
  id BIGINT NOT NULL PRIMARY KEY,
  happened_at TIMESTAMP NOT NULL,
  happening VARCHAR(60) NOT NULL,
  by_staff_id BIGINT,
  by_name VARCHAR(200),
  from_address VARCHAR(60),
  invitation_id BIGINT,
  contact_id BIGINT,
  member_id BIGINT,
  portal_key VARCHAR(60),
  details ${text}
);
CREATE INDEX journal_entry_invitation ON journal_entry (invitation_id, happened_at);
CREATE INDEX journal_entry_contact ON journal_entry (contact_id, happened_at);
CREATE INDEX journal_entry_time ON journal_entry (happened_at, id);

${journalGuard}
