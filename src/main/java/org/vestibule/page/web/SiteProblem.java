package org.vestibule.page.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vestibule.member.CurrentMember;
import org.vestibule.shell.problem.Problem;

/** What a visitor reads in the place of a page that can't be shown. */
@Named
@RequestScoped
public class SiteProblem {

    private final Problem problem;
    private final CurrentMember member;

    @Inject
    public SiteProblem(Problem problem, CurrentMember member) {
        this.problem = problem;
        this.member = member;
    }

    protected SiteProblem() {
        this(null, null);
    }

    /** The part of the texts' keys: the status, or {@code signIn} where signing in might help. */
    public String getKind() {
        return problem.getStatus() == 403 && !member.isSignedIn() ? "signIn" : problem.getKind();
    }

    /** Whether it wasn't foreseen, so that the reference helps whoever looks into it. */
    public boolean isUnexpected() {
        return problem.getKind().equals("500");
    }
}
