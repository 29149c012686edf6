package org.vestibule.shell.typed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of a form that came too late: after its sign-in ran out, or after its page grew too old. It waits in the
 * session until its writer is back on the page. Passwords, and what Faces writes for itself, are never among them.
 */
public final class TypedText implements Serializable {

    /** Why the form couldn't be taken; the notice on the page goes by it. */
    public enum Reason {
        SIGNED_OUT,
        PAGE_EXPIRED
    }

    private static final String KEY = TypedText.class.getName();
    private static final int MOST_CHARACTERS = 128 * 1024;
    /** Nobody has signed in yet where this is kept, so nobody may fill the memory with it. */
    private static final int MOST_AT_A_TIME = 100;

    /** How long it waits for a sign-in. */
    static final Duration KEPT_FOR = Duration.ofMinutes(15);

    /** By time, as it may be taken out on another node than it was put in. */
    private static final Lately KEPT = new Lately(MOST_AT_A_TIME, KEPT_FOR, InstantSource.system());

    private final String address;
    private final String writer;
    private final Reason reason;
    private final LinkedHashMap<String, String[]> fields;

    private TypedText(String address, String writer, Reason reason, LinkedHashMap<String, String[]> fields) {
        this.address = address;
        this.writer = writer;
        this.reason = reason;
        this.fields = fields;
    }

    /** The form of this request, for the page at the address. One that is too long to keep is taken as empty. */
    public static TypedText of(HttpServletRequest request, String address, String writer, Reason reason) {
        var fields = new LinkedHashMap<String, String[]>();
        int length = 0;
        for (Map.Entry<String, String[]> field : request.getParameterMap().entrySet()) {
            if (!isOurs(field.getKey())) {
                length += field.getKey().length()
                        + String.join("", field.getValue()).length();
                fields.put(field.getKey(), field.getValue().clone());
            }
        }
        if (length > MOST_CHARACTERS) {
            fields.clear();
        }
        return new TypedText(address, writer, reason, fields);
    }

    private static boolean isOurs(String name) {
        return name.startsWith("jakarta.faces.")
                || name.startsWith("primefaces.")
                || name.toLowerCase(Locale.ROOT).contains("password");
    }

    /** Keeps it in the session; false where too many are kept already. */
    public boolean keepIn(HttpSession session) {
        boolean room = KEPT.once();
        if (room) {
            session.setAttribute(KEY, this);
        }
        return room;
    }

    /** Takes all out of the session but what is kept. */
    public static void leaveAloneIn(HttpSession session) {
        Collections.list(session.getAttributeNames()).stream()
                .filter(name -> !name.equals(KEY))
                .forEach(session::removeAttribute);
    }

    /** What is kept in the session, if anything. */
    public static Optional<TypedText> in(HttpSession session) {
        return Optional.ofNullable(session == null ? null : (TypedText) session.getAttribute(KEY));
    }

    /** Takes what its writer typed at the address out of the session. Somebody else's is dropped. */
    static Optional<TypedText> take(HttpSession session, String address, String reader) {
        Optional<TypedText> kept = in(session).filter(typed -> typed.address.equals(address));
        kept.ifPresent(typed -> session.removeAttribute(KEY));
        return kept.filter(typed -> typed.writer.equals(reader));
    }

    Reason reason() {
        return reason;
    }

    Map<String, String[]> fields() {
        return fields;
    }
}
