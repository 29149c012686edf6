package org.vestibule.widget;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;

/**
 * The request's portal, page and user, for widgets. Inject it, or use {@code #{widgetContext}} in a component:
 * {@code #{widgetContext.portal.name()}}. It is available only on pages of portals, including in the designer;
 * elsewhere, its methods throw {@link IllegalStateException}.
 *
 * @since 0.1
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public interface WidgetContext {

    /** The page's portal. */
    Portal getPortal();

    /** The page that is shown. */
    Page getPage();

    /** The user signed in to the portal; empty for anonymous visitors. A preview may simulate a signed-in user. */
    Optional<User> getUser();

    /** Whether somebody is signed in to the portal. */
    boolean isSignedIn();

    /** Whether the signed-in user has the role with that key. */
    boolean hasRole(String key);

    /**
     * Whether the page is shown on the designer's canvas: content that depends on visitors is a sample then, and forms
     * can't be submitted.
     */
    boolean isOnCanvas();

    /**
     * A portal.
     *
     * @param key its permanent name in addresses
     * @param name its display name
     * @param address the address of its home page, without the host: {@code /site/harbour}
     * @param language the language for visitors who chose none
     */
    record Portal(String key, String name, String address, Locale language) {}

    /**
     * A page.
     *
     * @param title its title
     * @param address without the host: {@code /site/harbour/offers}
     * @param language the language that it is written in; empty if it follows the visitor's language
     */
    record Page(String title, String address, Optional<Locale> language) {}

    /**
     * A portal user and its contact.
     *
     * @param number the portal user's id
     * @param contact the contact's id, the same in each portal: store it with all data about the person
     * @param name the contact's first and last name
     * @param email the portal user's address
     * @param roles the keys of the user's roles
     */
    record User(long number, long contact, String name, String email, Set<String> roles) {

        public User {
            roles = Set.copyOf(roles);
        }
    }
}
