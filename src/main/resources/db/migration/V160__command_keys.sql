-- Names the command of the designer that an edit came of, so that one whose answer was lost is carried out once.
ALTER TABLE draft_edit ADD COLUMN command_key VARCHAR(36);
ALTER TABLE draft_edit ADD CONSTRAINT draft_edit_command UNIQUE (page_id, command_key);
