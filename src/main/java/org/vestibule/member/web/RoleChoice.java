package org.vestibule.member.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vestibule.member.MemberRoles.Membership;

/** The roles of one portal user in the dialog: those to choose from, and those that are ticked. */
public class RoleChoice implements Serializable {

    private final long userId;
    private final String portalName;
    private final String userName;
    private final Map<String, String> roles = new LinkedHashMap<>();
    private String[] chosen;

    RoleChoice(Membership membership) {
        userId = membership.user().id();
        portalName = membership.user().portal().name();
        userName = membership.user().userName();
        membership.could().forEach(role -> roles.put(role.id().toString(), role.name()));
        chosen = membership.has().stream().map(role -> role.id().toString()).toArray(String[]::new);
    }

    long userId() {
        return userId;
    }

    Set<Long> chosenRoles() {
        return Arrays.stream(chosen == null ? new String[0] : chosen)
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    public String getPortalName() {
        return portalName;
    }

    public String getUserName() {
        return userName;
    }

    /** The names of the roles by their numbers. */
    public Map<String, String> getRoles() {
        return roles;
    }

    public String[] getChosen() {
        return chosen;
    }

    public void setChosen(String[] chosen) {
        this.chosen = chosen;
    }
}
