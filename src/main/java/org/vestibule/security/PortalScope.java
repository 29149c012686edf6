package org.vestibule.security;

import java.io.Serializable;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * The portals whose records somebody may see: all of them, those that are made later included, or certain ones. Whoever asks
 * for records on behalf of the staff passes the {@link Caller#portals() caller's} on: to a look-up, which leaves out what
 * isn't to be seen, or to a query, which takes it as one more condition.
 */
public final class PortalScope implements Serializable {

    /** All portals. */
    public static final PortalScope ALL = new PortalScope(null);

    private static final String PARAMETER = "visiblePortals";

    /** Null for all. */
    private final Set<Long> portalIds;

    private PortalScope(Set<Long> portalIds) {
        this.portalIds = portalIds;
    }

    /** The portals with these numbers and no others; without any, no portal. */
    public static PortalScope of(Collection<Long> portalIds) {
        return new PortalScope(Set.copyOf(portalIds));
    }

    public boolean isAll() {
        return portalIds == null;
    }

    /** Whether there is no portal among them. */
    public boolean isNone() {
        return !isAll() && portalIds.isEmpty();
    }

    /** The numbers of the portals; empty for all. */
    public Set<Long> portalIds() {
        return isAll() ? Set.of() : portalIds;
    }

    /** Whether the portal with that number is one of them. */
    public boolean contains(Long portalId) {
        return isAll() || portalId != null && portalIds.contains(portalId);
    }

    /** Whether the record belongs to one of them. */
    public boolean contains(PortalRecord record) {
        return isAll() || contains(record.portalId());
    }

    /**
     * A condition in JPQL that holds for records of these portals.
     *
     * @param path where the query has the number of a record's portal, {@code i.portal.id} say
     * @param values the values of the query, to which those of the condition are added
     */
    public String condition(String path, Map<String, Object> values) {
        if (isAll()) {
            return "1 = 1";
        }
        if (isNone()) {
            return "1 = 0";
        }
        values.put(PARAMETER, portalIds);
        return path + " in :" + PARAMETER;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PortalScope scope
                && isAll() == scope.isAll()
                && portalIds().equals(scope.portalIds());
    }

    @Override
    public int hashCode() {
        return isAll() ? 1 : portalIds.hashCode();
    }

    @Override
    public String toString() {
        return isAll() ? "all portals" : "portals " + portalIds;
    }
}
