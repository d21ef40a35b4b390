// SPDX-License-Identifier: EUPL-1.2

/** The areas of texts that the link for the employer needs. */
export const EMPLOYER_LINK_TEXTS = ['share', 'for_employer'] as const;
