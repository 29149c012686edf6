/** The administrators' screens of webhooks. No other package imports it. */
package org.vestibule.webhook.web;
