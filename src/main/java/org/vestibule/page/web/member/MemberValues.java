package org.vestibule.page.web.member;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.vestibule.member.PortalUser;
import org.vestibule.page.cache.PageTemplate;
import org.vestibule.shell.guard.FormToken;

/** What the frame around a page shows of the one member who reads it. */
public final class MemberValues {

    /** The name of the member's own name among the values. */
    public static final String ACCOUNT = "account";

    static final Set<String> NAMES = Set.of(ACCOUNT, FormToken.FIELD);

    private MemberValues() {}

    /** Those that the page has gaps for, by their names. */
    static Map<String, String> of(
            PortalUser user, PageTemplate page, HttpServletRequest request, HttpServletResponse response) {
        Map<String, String> values = new HashMap<>();
        values.put(ACCOUNT, user.name());
        if (page.shows(FormToken.FIELD)) {
            values.put(FormToken.FIELD, FormToken.of(request, response));
        }
        return values;
    }
}
