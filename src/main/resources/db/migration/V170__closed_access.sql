-- Since when the access of a portal user is closed, and who closed it.
ALTER TABLE portal_user ADD COLUMN closed_at ${instant};
ALTER TABLE portal_user ADD COLUMN closed_by VARCHAR(200);
