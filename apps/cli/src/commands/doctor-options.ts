export interface DoctorOptions {
  json: boolean;
}
