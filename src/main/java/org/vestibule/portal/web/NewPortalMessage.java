package org.vestibule.portal.web;

import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestibule.portal.PortalRoles.RoleInUse;
import org.vestibule.shell.Texts;

/** The message on the record of a portal that has just been created, from the starter kit, a copy or a file. */
final class NewPortalMessage {

    private NewPortalMessage() {}

    /** Whether the address of the record has the parameter that shows the message. */
    static boolean isAsked(String parameter) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .containsKey(parameter);
    }

    /**
     * The message: "Harbour was created, with 8 pages and the role Member."
     *
     * @param key of a text with the portal's name, the numbers of pages and roles, the roles' names, and what {@code more} has
     */
    static String of(String key, String portal, int pages, List<RoleInUse> roles, Object... more) {
        String names = roles.stream().map(each -> each.role().name()).collect(Collectors.joining(", "));
        Stream<Object> values = Stream.of(portal, pages, roles.size(), names);
        return Texts.text(
                "portalText", key, Stream.concat(values, Stream.of(more)).toArray());
    }
}
