-- A closed portal: nobody comes in, and nobody is invited, until it is reopened.
ALTER TABLE portal ADD COLUMN closed_at TIMESTAMP;

-- A role that only administrators may give.
ALTER TABLE portal_role ADD COLUMN restricted BOOLEAN DEFAULT FALSE NOT NULL;
