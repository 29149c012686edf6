package org.vestibule.shell.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** A part of the installation that has a look of its own, also for saying that something can't be shown. */
public interface ProblemPlace {

    /**
     * Prepares the request for the view that says so, and names the view; empty where the address isn't of this place, or
     * where the failure is such that preparing could fail as well.
     *
     * @param address what was asked for
     * @param status why it can't be shown
     */
    Optional<String> view(HttpServletRequest request, String address, int status);
}
