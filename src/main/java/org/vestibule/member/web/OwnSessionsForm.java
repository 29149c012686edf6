package org.vestibule.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.vestibule.member.CurrentMember;
import org.vestibule.member.account.OwnSession;
import org.vestibule.member.account.OwnSessions;
import org.vestibule.member.session.MemberSession;
import org.vestibule.member.session.MemberSignedOut;
import org.vestibule.security.Caller;
import org.vestibule.shell.SafeCookie;
import org.vestibule.widget.TakenForm;

/** The part of the Profile widget that shows where a portal user is signed in. */
@Named
@RequestScoped
public class OwnSessionsForm {

    private static final String ONE = "signedOut";
    private static final String OTHERS = "signedOutElsewhere";

    private final OwnSessions sessions;
    private final CurrentMember member;
    private final Event<MemberSignedOut> signedOut;
    private final TakenForm taken;
    private final Caller caller;
    private final Clock clock;

    private List<OwnSession> rows;

    @Inject
    OwnSessionsForm(
            OwnSessions sessions,
            CurrentMember member,
            Event<MemberSignedOut> signedOut,
            TakenForm taken,
            Caller caller,
            Clock clock) {
        this.sessions = sessions;
        this.member = member;
        this.signedOut = signedOut;
        this.taken = taken;
        this.caller = caller;
        this.clock = clock;
    }

    /** The sessions, read once per request. In a preview and on the canvas only this browser's; empty for visitors. */
    public List<OwnSession> getRows() {
        if (rows == null) {
            rows = read();
        }
        return rows;
    }

    private List<OwnSession> read() {
        if (member.isSignedIn() && member.get().id() != null) {
            return sessions.open(cookie());
        }
        Instant now = clock.instant();
        return List.of(new OwnSession(0, now, now, null, caller.browser(), true));
    }

    private static String cookie() {
        return SafeCookie.value(MemberSession.COOKIE_NAME, (HttpServletRequest)
                        FacesContext.getCurrentInstance().getExternalContext().getRequest())
                .orElse("");
    }

    /** Ends a session; this browser's in the same way as the button Sign out. */
    public void end(OwnSession session) throws IOException {
        if (session.current()) {
            signedOut.fire(new MemberSignedOut(member.required()));
        } else {
            sessions.end(session.id());
        }
        taken.leadBack(ONE);
    }

    public void endOthers() throws IOException {
        sessions.endOthers(cookie());
        taken.leadBack(OTHERS);
    }

    /** The key of the text that says what was just done; null if nothing was. */
    public String getDone() {
        return taken.taken()
                .filter(outcome -> member.isSignedIn() && List.of(ONE, OTHERS).contains(outcome))
                .map(outcome -> "sessions." + outcome)
                .orElse(null);
    }
}
