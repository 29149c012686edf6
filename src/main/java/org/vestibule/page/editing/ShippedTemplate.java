package org.vestibule.page.editing;

import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.Map;
import org.vestibule.page.content.Layout;
import org.vestibule.page.content.PageContent;
import org.vestibule.portal.Portal;
import org.vestibule.widget.StoredValues;

/** A page template that is part of Vestibule: the widgets of such a page, configured for the portal. */
public enum ShippedTemplate {
    INVITE {
        @Override
        PageContent content(Portal portal) {
            return oneColumn("crmUserInvite", pages("existingUserPage", portal.signInPageId()));
        }
    },
    SIGN_IN {
        @Override
        PageContent content(Portal portal) {
            return oneColumn("signIn", pages("recoveryPage", portal.recoveryPageId()));
        }
    },
    RECOVERY {
        @Override
        PageContent content(Portal portal) {
            return oneColumn("passwordRecovery", Map.of());
        }
    },
    NEW_PASSWORD {
        @Override
        PageContent content(Portal portal) {
            return oneColumn("newPassword", pages("signInPage", portal.signInPageId()));
        }
    },
    MEMBERS {
        @Override
        PageContent content(Portal portal) {
            return PageContent.empty(Layout.TWO_COLUMNS)
                    .plus("main", "content", Map.of())
                    .plus("sidebar", "navigation", Map.of());
        }

        @Override
        boolean forMembers() {
            return true;
        }
    };

    abstract PageContent content(Portal portal);

    /** Whether a page created from it is for members only. */
    boolean forMembers() {
        return false;
    }

    private static PageContent oneColumn(String widget, Map<String, JsonValue> values) {
        return PageContent.empty(Layout.ONE_COLUMN).plus("main", widget, values);
    }

    private static Map<String, JsonValue> pages(String property, Long pageId) {
        Map<String, JsonValue> values = new HashMap<>();
        if (pageId != null) {
            values.put(property, StoredValues.page(pageId));
        }
        return values;
    }
}
