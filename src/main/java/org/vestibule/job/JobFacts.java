package org.vestibule.job;

import java.util.Map;

/**
 * What a kind of jobs is told about a job.
 *
 * @param portalId null for a job that isn't about a portal
 * @param parameters as the job was made with
 */
public record JobFacts(long id, long ownerId, Long portalId, Map<String, String> parameters) {

    public JobFacts {
        parameters = Map.copyOf(parameters);
    }
}
