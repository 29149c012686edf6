package org.vestibule.page.web.member;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.vestibule.member.PortalUser;
import org.vestibule.page.cache.PageTemplate;
import org.vestibule.shell.guard.FormToken;

/** The member's own values in the frame around a page. */
public final class MemberValues {

    /** The key of the member's name among the values. */
    public static final String ACCOUNT = "account";

    static final Set<String> NAMES = Set.of(ACCOUNT, FormToken.FIELD);

    private MemberValues() {}

    /** The values for which the page has gaps, by their names. */
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
