package org.vestibule.job;

import java.util.Map;

/**
 * A job to make. Its owner is the caller.
 *
 * @param kind the {@link JobKind#name} of its kind
 * @param portalId the portal that it is about, which decides who may see it; null for none
 * @param parameters what the kind needs to know, at most about 8000 characters; personal data only if {@link
 *     JobKind#onceCollected} leaves it out
 * @param dryRun whether a dry run comes first, after which somebody has to start the job
 * @param rowsPerMinute the maximum of rows a minute, on all nodes together; null for no limit
 */
public record NewJob(
        String kind, Long portalId, Map<String, String> parameters, boolean dryRun, Integer rowsPerMinute) {

    public NewJob {
        parameters = Map.copyOf(parameters);
    }
}
