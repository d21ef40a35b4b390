// SPDX-License-Identifier: EUPL-1.2
export {
  CONTRACT_KINDS,
  type ContractKind,
  EXTRACTED_FIELDS,
  type ExtractedField,
  RED_FLAGS,
  type RedFlag,
  type Requirement,
  type Span,
  type Vacancy,
  type Wage,
} from './vacancy.ts';
