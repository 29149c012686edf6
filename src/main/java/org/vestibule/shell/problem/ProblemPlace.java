package org.vestibule.shell.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** A part of the installation with its own error pages. */
public interface ProblemPlace {

    /**
     * Prepares the request for the error view, and returns the view's name; empty if the address isn't in this part, or
     * if preparing could fail for the same reason.
     *
     * @param address the requested address
     * @param status the status of the error
     */
    Optional<String> view(HttpServletRequest request, String address, int status);
}
