package org.vestibule.page.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.vestibule.member.CurrentMember;
import org.vestibule.portal.CurrentPortal;
import org.vestibule.portal.PortalAddress;
import org.vestibule.shell.problem.Problem;

/** What a visitor reads in the place of a page that can't be shown. */
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

    /** The part of the texts' keys: the status, or {@code signIn} where signing in might help. */
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
     * Where the form that was refused may be had anew, as a visitor may have come by a link that is good; null where it is
     * something else that went wrong. The form to sign out by is on every page.
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
