package org.vestibule.operation;

import java.util.Map;
import org.vestibule.settings.Settings.Database;

/** What the migrations can't say to every database in the same words: the values of their placeholders. */
final class DatabaseWords {

    // Derby can't raise an error of its own in a trigger: a text that is no number is one that it raises.
    private static final String DERBY_GUARD = """
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

    private DatabaseWords() {}

    /** The words of the database, by placeholder. */
    static Map<String, String> of(Database database) {
        return switch (database) {
            case DERBY -> Map.of("text", "CLOB", "bytes", "BLOB", "journalGuard", DERBY_GUARD);
            case POSTGRESQL -> Map.of("text", "TEXT", "bytes", "BYTEA", "journalGuard", POSTGRESQL_GUARD);
        };
    }
}
