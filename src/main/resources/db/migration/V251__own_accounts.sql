-- Whether the users of a portal may change the address that they sign in with, and delete their account.
ALTER TABLE portal ADD COLUMN address_change BOOLEAN DEFAULT TRUE NOT NULL;
ALTER TABLE portal ADD COLUMN account_deletion BOOLEAN DEFAULT FALSE NOT NULL;
