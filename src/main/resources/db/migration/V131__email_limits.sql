-- To which mailbox an e-mail goes, in the form in which addresses are compared, and which member of staff it is from: so
-- that both can be counted. Older e-mails have neither, and don't count.
ALTER TABLE email_activity ADD COLUMN recipient_key VARCHAR(254);
ALTER TABLE email_activity ADD COLUMN requested_by_id BIGINT;
CREATE INDEX email_activity_recipient ON email_activity (recipient_key, created_at);
CREATE INDEX email_activity_requested_by ON email_activity (requested_by_id, created_at);
-- E-mails whose texts are kept no longer than they need be.
CREATE INDEX email_activity_texts ON email_activity (text_removed_at, created_at);

-- Rows that are held while e-mails are counted, by a hash of what is counted: of two who count the same, the second waits.
CREATE TABLE email_turn (
  id INTEGER NOT NULL PRIMARY KEY,
  taken INTEGER NOT NULL
);
INSERT INTO email_turn (id, taken) VALUES
  (0, 0), (1, 0), (2, 0), (3, 0), (4, 0), (5, 0), (6, 0), (7, 0),
  (8, 0), (9, 0), (10, 0), (11, 0), (12, 0), (13, 0), (14, 0), (15, 0),
  (16, 0), (17, 0), (18, 0), (19, 0), (20, 0), (21, 0), (22, 0), (23, 0),
  (24, 0), (25, 0), (26, 0), (27, 0), (28, 0), (29, 0), (30, 0), (31, 0),
  (32, 0), (33, 0), (34, 0), (35, 0), (36, 0), (37, 0), (38, 0), (39, 0),
  (40, 0), (41, 0), (42, 0), (43, 0), (44, 0), (45, 0), (46, 0), (47, 0),
  (48, 0), (49, 0), (50, 0), (51, 0), (52, 0), (53, 0), (54, 0), (55, 0),
  (56, 0), (57, 0), (58, 0), (59, 0), (60, 0), (61, 0), (62, 0), (63, 0);
