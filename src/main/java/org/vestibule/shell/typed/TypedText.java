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
 * The fields of a form that was submitted too late: after the session or the page expired. They are kept in the session
 * until the user has returned to the page. Passwords, and Faces' own fields, are never included.
 */
public final class TypedText implements Serializable {

    /** Why the form wasn't accepted; selects the notice on the page. */
    public enum Reason {
        SIGNED_OUT,
        PAGE_EXPIRED,
        COOKIE_LOST
    }

    private static final String KEY = TypedText.class.getName();
    private static final int MAX_CHARACTERS = 128 * 1024;
    /** In characters. Bounded because it is kept for anonymous users, who must not fill the memory. */
    private static final int MAX_PER_NETWORK = 512 * 1024;

    private static final int MAX_IN_ALL = 8 * 1024 * 1024;

    /** How long it is kept for a sign-in. */
    static final Duration KEPT_FOR = Duration.ofMinutes(15);

    /** Released by time, because it may be read on another node than the one that stored it. */
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

    /** The form of this request, for the page at the address. Empty if the form is too long to keep. */
    public static TypedText of(HttpServletRequest request, String address, String writer, Reason reason) {
        TypedText typed = new TypedText(address, writer, reason, fieldsOf(request));
        if (typed.length() > MAX_CHARACTERS) {
            typed.fields.clear();
        }
        return typed;
    }

    /** The form of this request, for its own response. */
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
     * Stores it in the request's session, which is created if needed; returns false, without creating one, if too much
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

    /** Removes all attributes of the session except the kept text. */
    public static void leaveAloneIn(HttpSession session) {
        Collections.list(session.getAttributeNames()).stream()
                .filter(name -> !name.equals(KEY))
                .forEach(session::removeAttribute);
    }

    /** The text kept in the session, if any. */
    public static Optional<TypedText> in(HttpSession session) {
        return Optional.ofNullable(session == null ? null : (TypedText) session.getAttribute(KEY));
    }

    /** Removes the text typed at the address from the session and returns it. Another user's text is discarded. */
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
