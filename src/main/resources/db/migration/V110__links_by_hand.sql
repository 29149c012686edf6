-- The e-mail whose link is the invitation's own, reminders aside; null where somebody handed a link over by hand.
ALTER TABLE portal_invitation ADD COLUMN letter_id BIGINT;
UPDATE portal_invitation SET letter_id = (
  SELECT MAX(e.id) FROM email_activity e
  WHERE e.kind = 'INVITATION' AND e.regarding_id = portal_invitation.id
  AND (portal_invitation.reminder_id IS NULL OR e.id <> portal_invitation.reminder_id));

-- A link that no e-mail carried.
ALTER TABLE invitation_token ALTER COLUMN activity_id DROP NOT NULL;
