package org.vestibule.widget;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;

/**
 * What a widget may know of the request that it is at work in: the portal, the page, and the person. To be injected, and
 * {@code #{widgetContext}} in a component: {@code #{widgetContext.portal.name()}}. It is there for pages of portals only, in
 * the designer, too; elsewhere, its methods throw {@link IllegalStateException}.
 *
 * @since 0.1
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public interface WidgetContext {

    /** The portal whose page this is. */
    Portal getPortal();

    /** The page that is shown. */
    Page getPage();

    /** Who is signed in to the portal; empty for a visitor who isn't. A preview may pretend that somebody is. */
    Optional<User> getUser();

    /** Whether somebody is signed in to the portal. */
    boolean isSignedIn();

    /** Whether somebody is signed in who has the role with that key. */
    boolean hasRole(String key);

    /**
     * Whether the page's author is at work on it in the designer: what depends on visitors shows a sample then, and no form can
     * be sent.
     */
    boolean isOnCanvas();

    /**
     * A portal.
     *
     * @param key its name in addresses, which never changes
     * @param name its name for people
     * @param address that of its home page, without the host: {@code /site/harbour}
     * @param language the one of who chose none
     */
    record Portal(String key, String name, String address, Locale language) {}

    /**
     * A page.
     *
     * @param title its title
     * @param address without the host: {@code /site/harbour/offers}
     * @param language what it is written in; empty where it speaks each visitor's
     */
    record Page(String title, String address, Optional<Locale> language) {}

    /**
     * Somebody's account in the portal, and the contact whose account it is.
     *
     * @param number the account's number
     * @param contact the contact's number, the same in each portal: keep it with what is kept about the person
     * @param name the contact's first and last name
     * @param email the address of the account
     * @param roles the keys of its roles
     */
    record User(long number, long contact, String name, String email, Set<String> roles) {

        public User {
            roles = Set.copyOf(roles);
        }
    }
}
