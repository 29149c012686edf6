package org.vestibule.security;

import jakarta.enterprise.inject.spi.CDI;
import java.lang.reflect.Method;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestibule.portal.Portal;
import org.vestibule.security.PortalScene.Furnished;
import org.vestibule.staff.Job;

/**
 * How each action of the services is tried by somebody who is kept to another portal than the one that it is about. What the
 * person gets must be what a portal without anything in it gives, or a refusal; who may see the portal must get more, so that
 * no row proves nothing.
 */
final class PortalScopeTable {

    /** Asks for something in a portal, or does something there; what it gives is looked at. */
    interface Attempt {
        Object in(Furnished place);
    }

    /** By the action, with an attempt for each of its forms. */
    static final Map<String, List<Attempt>> TRIED = Stream.of(
                    CrmScopeRows.TRIED, JobScopeRows.TRIED, PageScopeRows.TRIED)
            .flatMap(rows -> rows.entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final String CONTACTS = "contacts are the same for everybody";

    /** By the service, and where its actions differ, by the action: why it isn't about a portal. */
    static final Map<String, String> NOT_OF_A_PORTAL = Map.of(
            "ContactService", CONTACTS,
            "ContactOwnerService", CONTACTS,
            "SimilarContactFinder", CONTACTS,
            "UploadContacts", CONTACTS,
            "ContactImportService", CONTACTS,
            "ContactQueryService.names", CONTACTS,
            "ContactViewService", "views of contacts; what they list is asked for by ContactQueryService",
            "InvitationQueryService.addressOf", CONTACTS,
            "StaffPassword", "one's own password");

    private PortalScopeTable() {}

    static Map.Entry<String, List<Attempt>> row(String action, Attempt... attempts) {
        return Map.entry(action, List.of(attempts));
    }

    /** Whether it is given a portal, a page, a user or an invitation, so that the interceptor sees whose it is. */
    static boolean isGivenARecord(Method action) {
        return Stream.of(action.getParameterTypes()).anyMatch(PortalRecord.class::isAssignableFrom);
    }

    /** Whether nobody may do it but administrators, who may see all portals. */
    static boolean isForAdministrators(String action) {
        return RightsTable.allowed(action).equals(EnumSet.of(Job.ADMINISTRATOR));
    }

    static boolean isNotOfAPortal(String action) {
        String name = RightsTable.name(action);
        return NOT_OF_A_PORTAL.containsKey(name) || NOT_OF_A_PORTAL.containsKey(name.replaceAll("\\..*", ""));
    }

    static <T> T at(Class<T> service) {
        return CDI.current().select(service).get();
    }

    static List<Portal> among(List<Portal> found, Furnished place) {
        return found.stream()
                .filter(portal -> portal.id().equals(place.portal().id()))
                .toList();
    }
}
