/**
 * Records audit events: each is a line in the log, an increment of its counter in {@code /metrics}, and a row in the
 * database. Any package may record events; this one depends on the caller and on no feature.
 */
package org.vestibule.audit;
