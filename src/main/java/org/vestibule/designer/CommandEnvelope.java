package org.vestibule.designer;

/**
 * The metadata of every command.
 *
 * @param seen the version of the draft that its author saw
 * @param key identifies the command among all of the page, in at most 36 characters, so that a command whose
 *     response was lost can be retried; null for none
 */
public record CommandEnvelope(long seen, String key) {

    private static final int MAX_KEY_LENGTH = 36;

    public CommandEnvelope {
        if (key != null && (key.isEmpty() || key.length() > MAX_KEY_LENGTH)) {
            throw new IllegalArgumentException("A command's key has up to " + MAX_KEY_LENGTH + " characters");
        }
    }

    /** An envelope without a key, for a command that isn't retried. */
    public static CommandEnvelope at(long seen) {
        return new CommandEnvelope(seen, null);
    }
}
