-- An account of the staff is for all portals, or for those that are listed.
ALTER TABLE staff_account ADD COLUMN all_portals BOOLEAN DEFAULT TRUE NOT NULL;

CREATE TABLE staff_account_portal (
  staff_id BIGINT NOT NULL CONSTRAINT staff_account_portal_staff REFERENCES staff_account (id),
  portal_id BIGINT NOT NULL CONSTRAINT staff_account_portal_portal REFERENCES portal (id) ON DELETE CASCADE,
  PRIMARY KEY (staff_id, portal_id)
);
CREATE INDEX staff_account_portal_of_portal ON staff_account_portal (portal_id);
