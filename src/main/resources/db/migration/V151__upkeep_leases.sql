-- Which node runs a task of upkeep at present. Once the lease has ended, any node may take it.
CREATE TABLE upkeep_lease (
  task VARCHAR(60) NOT NULL PRIMARY KEY,
  holder VARCHAR(40) NOT NULL,
  ends_at ${instant} NOT NULL
);

-- When a reminder was due, but couldn't be sent as things stood; it is looked at again hours later.
ALTER TABLE portal_invitation ADD COLUMN reminder_put_off_at ${instant};
