-- How many characters a new password of a portal user has to have; passwords that are set stay good.
ALTER TABLE portal ADD COLUMN password_length INTEGER DEFAULT 15 NOT NULL;
