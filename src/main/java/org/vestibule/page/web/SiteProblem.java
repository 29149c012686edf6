package org.vestibule.page.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.vestibule.member.CurrentMember;
import org.vestibule.portal.CurrentPortal;
import org.vestibule.portal.PortalAddress;
import org.vestibule.shell.problem.Problem;

/** The error page of a portal. */
@Named
@RequestScoped
public class SiteProblem {

    private final Problem problem;
    private final CurrentMember member;
    private final CurrentPortal portal;

    @Inject
    public SiteProblem(Problem problem, CurrentMember member, CurrentPortal portal) {
        this.problem = problem;
        this.member = member;
        this.portal = portal;
    }

    /** The part of the text keys: the status, or {@code signIn} if signing in might help. */
    public String getKind() {
        if (isClosed()) {
            return "closed";
        }
        String kind = problem.getKind();
        return kind.equals("403") && !member.isSignedIn() ? "signIn" : kind;
    }

    /** Whether the portal is closed, so that there is no home page to link to. */
    public boolean isClosed() {
        return problem.getStatus() == HttpServletResponse.SC_SERVICE_UNAVAILABLE
                && portal.get().closed();
    }

    /**
     * The address on which to get the refused form again, because the visitor may have come by a valid link; null for
     * other errors. The sign-out form is on every page.
     */
    public String getFormAddress() {
        String address = problem.getFormAddress();
        String home = PortalAddress.local(portal.get(), "");
        return address != null && address.startsWith(home + "/" + SiteServlet.SIGN_OUT) ? home : address;
    }

    /** Whether the failure was unexpected, so that the reference helps the operator find it in the log. */
    public boolean isUnexpected() {
        return getKind().equals("500");
    }
}
