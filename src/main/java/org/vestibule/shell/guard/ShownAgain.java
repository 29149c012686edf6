package org.vestibule.shell.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.vestibule.shell.PlainGet;
import org.vestibule.shell.load.FormBody;
import org.vestibule.shell.typed.ReturnedForm;

/** Answers a form of a stateless page by showing that page again, with what was typed in its fields. */
public final class ShownAgain {

    private ShownAgain() {}

    /** Continues as for a GET of the same address: the form does nothing, and nothing is lost. */
    public static void show(
            ReturnedForm.Reason reason, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ReturnedForm.take(request, reason);
        String query = request.getQueryString();
        Map<String, String[]> address = query == null ? Map.of() : FormBody.ofQuery(query);
        chain.doFilter(new FormFields(new PlainGet(request, address)), response);
    }
}
