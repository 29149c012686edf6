package org.vestibule.designer;

/**
 * What every command comes with.
 *
 * @param seen the version of the draft that its author saw
 * @param key names the command among all of the page, in at most 36 characters, so that one whose answer was lost may be sent
 *     again; null for none
 */
public record CommandEnvelope(long seen, String key) {

    private static final int MAX_KEY_LENGTH = 36;

    public CommandEnvelope {
        if (key != null && (key.isEmpty() || key.length() > MAX_KEY_LENGTH)) {
            throw new IllegalArgumentException("A command's key has up to " + MAX_KEY_LENGTH + " characters");
        }
    }

    /** One that is sent once. */
    public static CommandEnvelope at(long seen) {
        return new CommandEnvelope(seen, null);
    }
}
