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
import org.vestibule.shared.ClientNetwork;

/**
 * The fields of a form that came too late: after its sign-in ran out, or after its page grew too old. It waits in the
 * session until its writer is back on the page. Passwords, and what Faces writes for itself, are never among them.
 */
public final class TypedText implements Serializable {

    /** Why the form couldn't be taken; the notice on the page goes by it. */
    public enum Reason {
        SIGNED_OUT,
        PAGE_EXPIRED,
        COOKIE_LOST
    }

    private static final String KEY = TypedText.class.getName();
    private static final int MAX_CHARACTERS = 128 * 1024;
    /** In characters. Nobody has signed in yet where this is kept, so nobody may fill the memory with it. */
    private static final int MAX_PER_NETWORK = 512 * 1024;

    private static final int MAX_IN_ALL = 8 * 1024 * 1024;

    /** How long it waits for a sign-in. */
    static final Duration KEPT_FOR = Duration.ofMinutes(15);

    /** By time, as it may be taken out on another node than it was put in. */
    private static final TypedTextQuota QUOTA =
            new TypedTextQuota(MAX_PER_NETWORK, MAX_IN_ALL, KEPT_FOR, InstantSource.system());

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
        TypedText typed = new TypedText(address, writer, reason, fieldsOf(request));
        if (typed.length() > MAX_CHARACTERS) {
            typed.fields.clear();
        }
        return typed;
    }

    /** The form of this request, for its own answer. */
    static Map<String, String[]> typedInto(HttpServletRequest request) {
        return fieldsOf(request);
    }

    private static LinkedHashMap<String, String[]> fieldsOf(HttpServletRequest request) {
        var fields = new LinkedHashMap<String, String[]>();
        for (Map.Entry<String, String[]> field : request.getParameterMap().entrySet()) {
            if (!isOurs(field.getKey())) {
                fields.put(field.getKey(), field.getValue().clone());
            }
        }
        return fields;
    }

    private static boolean isOurs(String name) {
        return name.startsWith("jakarta.faces.")
                || name.startsWith("primefaces.")
                || name.toLowerCase(Locale.ROOT).contains("password");
    }

    /**
     * Keeps it in the session of the request, which is made where there is none; false, without making one, where too much
     * is kept already.
     */
    boolean keep(HttpServletRequest request) {
        boolean room = QUOTA.take(ClientNetwork.of(request.getRemoteAddr()), length());
        if (room) {
            request.getSession().setAttribute(KEY, this);
        }
        return room;
    }

    private int length() {
        return fields.entrySet().stream()
                .mapToInt(field -> field.getKey().length()
                        + String.join("", field.getValue()).length())
                .sum();
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
