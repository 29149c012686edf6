-- Whose portal an e-mail is about, so that those see it who may see the portal. E-mails to the staff are about none.
ALTER TABLE email_activity ADD COLUMN portal_id BIGINT;

UPDATE email_activity SET portal_id = (SELECT i.portal_id FROM portal_invitation i WHERE i.id = email_activity.regarding_id)
  WHERE kind = 'INVITATION';

UPDATE email_activity SET portal_id = (SELECT u.portal_id FROM portal_user u WHERE u.id = email_activity.regarding_id)
  WHERE kind IN ('PASSWORD_RECOVERY', 'ADDRESS_CONFIRMATION', 'ADDRESS_NOTICE');
