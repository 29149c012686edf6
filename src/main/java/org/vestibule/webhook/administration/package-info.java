/** What administrators do with webhooks: make, change and try them, and read what was sent. */
package org.vestibule.webhook.administration;
