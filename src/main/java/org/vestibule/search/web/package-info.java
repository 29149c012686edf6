/** The page of what the search in the top bar finds. May know the services of contacts, invitations, portal users and portals. */
package org.vestibule.search.web;
