import '../two/store.ts';
import '../../http/app.ts';
export const useCase = 1;
