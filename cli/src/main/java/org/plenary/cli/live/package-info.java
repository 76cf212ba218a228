/** Results that follow their drafts: files watched for changes, pages that reload themselves. */
package org.plenary.cli.live;
