package org.vestibule.member.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestibule.member.access.ChangeRolesRequest;
import org.vestibule.member.access.MemberRoles.Membership;
import org.vestibule.portal.PortalRole;

/** The roles of a portal user in the dialog: the choices, and which are ticked. */
public class RoleSelection implements Serializable {

    private final long userId;
    private final String portalName;
    private final String userName;
    private final Map<String, String> roles = new LinkedHashMap<>();
    private final Set<Long> seen;
    private final Set<String> kept;
    private String[] chosen;

    RoleSelection(Membership membership) {
        userId = membership.user().id();
        portalName = membership.user().portal().name();
        userName = membership.user().userName();
        membership.could().forEach(role -> roles.put(role.id().toString(), role.name()));
        seen = membership.has().stream().map(PortalRole::id).collect(Collectors.toSet());
        kept = membership.kept().stream().map(role -> role.id().toString()).collect(Collectors.toSet());
        chosen = texts(seen);
    }

    /** The same selection with the user's present roles, to which this selection's changes are applied. */
    RoleSelection onto(Membership now) {
        var choice = new RoleSelection(now);
        Set<Long> ticked = new HashSet<>(choice.seen);
        ticked.removeIf(role -> seen.contains(role) && !chosenRoles().contains(role));
        chosenRoles().stream().filter(role -> !seen.contains(role)).forEach(ticked::add);
        ticked.removeIf(role -> !choice.roles.containsKey(role.toString()));
        choice.chosen = texts(ticked);
        return choice;
    }

    /** Ticks exactly these roles, ignoring unknown ones. */
    void tick(List<String> numbers) {
        chosen = numbers.stream().filter(roles::containsKey).toArray(String[]::new);
    }

    private static String[] texts(Set<Long> numbers) {
        return numbers.stream().map(String::valueOf).toArray(String[]::new);
    }

    ChangeRolesRequest request() {
        return new ChangeRolesRequest(userId, seen, chosenRoles());
    }

    long userId() {
        return userId;
    }

    private Set<Long> chosenRoles() {
        // Browsers don't send disabled checkboxes.
        return Stream.concat(
                        Arrays.stream(chosen == null ? new String[0] : chosen).filter(role -> !kept.contains(role)),
                        seen.stream().map(String::valueOf).filter(kept::contains))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    public String getUserId() {
        return String.valueOf(userId);
    }

    public String getPortalName() {
        return portalName;
    }

    public String getUserName() {
        return userName;
    }

    /** The names of the roles by their ids. */
    public Map<String, String> getRoles() {
        return roles;
    }

    /** Whether the role is read-only here, because only administrators may grant or revoke it. */
    public boolean kept(String role) {
        return kept.contains(role);
    }

    public String[] getChosen() {
        return chosen;
    }

    public void setChosen(String[] chosen) {
        this.chosen = chosen;
    }
}
