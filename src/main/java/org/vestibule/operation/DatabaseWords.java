package org.vestibule.operation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.vestibule.settings.Settings.Database;

/** What the migrations can't say to every database in the same words: the values of their placeholders. */
final class DatabaseWords {

    // Derby can't raise an error of its own in a trigger: a text that is no number is one that it raises.
    static final String DERBY_GUARD = """
            CREATE TRIGGER journal_entry_unchanged NO CASCADE BEFORE UPDATE ON journal_entry
              REFERENCING OLD AS kept FOR EACH ROW
              VALUES CAST('the journal keeps ' || kept.happening AS INT);
            CREATE TRIGGER journal_entry_kept NO CASCADE BEFORE DELETE ON journal_entry
              REFERENCING OLD AS kept FOR EACH ROW
              WHEN (kept.happened_at > {fn TIMESTAMPADD(SQL_TSI_DAY, -90, CURRENT_TIMESTAMP)})
              VALUES CAST('the journal keeps ' || kept.happening AS INT);
            """;

    private static final String POSTGRESQL_GUARD = """
            CREATE FUNCTION journal_entry_kept() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
              IF TG_OP = 'DELETE' AND OLD.happened_at <= CURRENT_TIMESTAMP - INTERVAL '90 days' THEN
                RETURN OLD;
              END IF;
              RAISE EXCEPTION 'The journal keeps %', OLD.happening;
            END $$;
            CREATE TRIGGER journal_entry_kept BEFORE UPDATE OR DELETE ON journal_entry
              FOR EACH ROW EXECUTE FUNCTION journal_entry_kept();
            """;

    private static final String DERBY_PORTAL_CHANGES = """
            CREATE TRIGGER portal_changed AFTER UPDATE ON portal
              REFERENCING NEW AS n FOR EACH ROW
              INSERT INTO portal_change (portal_id) VALUES (n.id);
            CREATE TRIGGER page_added AFTER INSERT ON site_page
              REFERENCING NEW AS n FOR EACH ROW
              INSERT INTO portal_change (portal_id) VALUES (n.portal_id);
            CREATE TRIGGER page_changed
              AFTER UPDATE OF path, locale, access, in_navigation, position, parent_id, revision_id, deleted_at ON site_page
              REFERENCING NEW AS n FOR EACH ROW
              INSERT INTO portal_change (portal_id) VALUES (n.portal_id);
            CREATE TRIGGER page_removed AFTER DELETE ON site_page
              REFERENCING OLD AS o FOR EACH ROW
              INSERT INTO portal_change (portal_id) VALUES (o.portal_id);
            CREATE TRIGGER page_role_added AFTER INSERT ON site_page_role
              REFERENCING NEW AS n FOR EACH ROW
              INSERT INTO portal_change (portal_id) SELECT portal_id FROM site_page WHERE id = n.page_id;
            CREATE TRIGGER page_role_removed AFTER DELETE ON site_page_role
              REFERENCING OLD AS o FOR EACH ROW
              INSERT INTO portal_change (portal_id) SELECT portal_id FROM site_page WHERE id = o.page_id;
            CREATE TRIGGER role_changed AFTER UPDATE ON portal_role
              REFERENCING NEW AS n FOR EACH ROW
              INSERT INTO portal_change (portal_id) VALUES (n.portal_id);
            CREATE TRIGGER role_removed AFTER DELETE ON portal_role
              REFERENCING OLD AS o FOR EACH ROW
              INSERT INTO portal_change (portal_id) VALUES (o.portal_id);
            CREATE TRIGGER image_changed
              AFTER UPDATE OF alternative, width, height, fingerprint, format, deleted_at ON site_image
              REFERENCING NEW AS n FOR EACH ROW
              INSERT INTO portal_change (portal_id) VALUES (n.portal_id);
            CREATE TRIGGER image_removed AFTER DELETE ON site_image
              REFERENCING OLD AS o FOR EACH ROW
              INSERT INTO portal_change (portal_id) VALUES (o.portal_id);
            """;

    private static final String POSTGRESQL_PORTAL_CHANGES = """
            CREATE FUNCTION portal_changed() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
              INSERT INTO portal_change (portal_id) VALUES (NEW.id);
              RETURN NULL;
            END $$;
            CREATE FUNCTION portal_part_changed() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
              INSERT INTO portal_change (portal_id)
                VALUES (CASE WHEN TG_OP = 'DELETE' THEN OLD.portal_id ELSE NEW.portal_id END);
              RETURN NULL;
            END $$;
            CREATE FUNCTION page_role_changed() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
              INSERT INTO portal_change (portal_id) SELECT portal_id FROM site_page
                WHERE id = CASE WHEN TG_OP = 'DELETE' THEN OLD.page_id ELSE NEW.page_id END;
              RETURN NULL;
            END $$;
            CREATE TRIGGER portal_changed AFTER UPDATE ON portal
              FOR EACH ROW EXECUTE FUNCTION portal_changed();
            CREATE TRIGGER page_added_or_removed AFTER INSERT OR DELETE ON site_page
              FOR EACH ROW EXECUTE FUNCTION portal_part_changed();
            CREATE TRIGGER page_changed
              AFTER UPDATE OF path, locale, access, in_navigation, position, parent_id, revision_id, deleted_at ON site_page
              FOR EACH ROW EXECUTE FUNCTION portal_part_changed();
            CREATE TRIGGER page_role_changed AFTER INSERT OR DELETE ON site_page_role
              FOR EACH ROW EXECUTE FUNCTION page_role_changed();
            CREATE TRIGGER role_changed AFTER UPDATE OR DELETE ON portal_role
              FOR EACH ROW EXECUTE FUNCTION portal_part_changed();
            CREATE TRIGGER image_changed
              AFTER UPDATE OF alternative, width, height, fingerprint, format, deleted_at ON site_image
              FOR EACH ROW EXECUTE FUNCTION portal_part_changed();
            CREATE TRIGGER image_removed AFTER DELETE ON site_image
              FOR EACH ROW EXECUTE FUNCTION portal_part_changed();
            """;

    // Derby compares texts by their code units. PostgreSQL has to be told to, or the order depends on its locale.
    private static final String POSTGRESQL_KEYS = """
            ALTER TABLE contact
              ALTER COLUMN email_key TYPE VARCHAR(254) COLLATE "C",
              ALTER COLUMN sort_key TYPE VARCHAR(210) COLLATE "C",
              ALTER COLUMN company_key TYPE VARCHAR(160) COLLATE "C",
              ALTER COLUMN search_key TYPE VARCHAR(3000) COLLATE "C";
            ALTER TABLE portal_invitation
              ALTER COLUMN email_key TYPE VARCHAR(254) COLLATE "C",
              ALTER COLUMN open_mailbox_key TYPE VARCHAR(300) COLLATE "C";
            ALTER TABLE portal_user
              ALTER COLUMN email_key TYPE VARCHAR(254) COLLATE "C",
              ALTER COLUMN user_name_key TYPE VARCHAR(254) COLLATE "C";
            ALTER TABLE staff_account ALTER COLUMN user_name_key TYPE VARCHAR(100) COLLATE "C";
            """;

    private DatabaseWords() {}

    /** The words of the database, by placeholder. */
    static Map<String, String> of(Database database) {
        return switch (database) {
            // Before a statement, postgresqlOnly makes it a comment on Derby.
            case DERBY ->
                Map.of(
                        "text", "CLOB",
                        "bytes", "BLOB",
                        "instant", "TIMESTAMP",
                        "byteOrder", "",
                        "keysInByteOrder", "",
                        "journalGuard", DERBY_GUARD,
                        "portalChanges", DERBY_PORTAL_CHANGES,
                        "postgresqlOnly", "-- ");
            case POSTGRESQL ->
                Map.of(
                        "text", "TEXT",
                        "bytes", "BYTEA",
                        "instant", "TIMESTAMP WITH TIME ZONE",
                        "byteOrder", "COLLATE \"C\"",
                        "keysInByteOrder", POSTGRESQL_KEYS,
                        "journalGuard", POSTGRESQL_GUARD,
                        "portalChanges", POSTGRESQL_PORTAL_CHANGES,
                        "postgresqlOnly", "");
        };
    }

    /** Those that migrations of widgets may use: the types that the databases name differently. */
    static Map<String, String> ofWidgets(Database database) {
        Map<String, String> words = new HashMap<>(of(database));
        words.keySet().retainAll(Set.of("text", "bytes", "instant"));
        return words;
    }
}
